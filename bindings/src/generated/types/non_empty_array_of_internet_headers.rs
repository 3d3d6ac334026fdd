// @generated

use ::ews_bindings::{rt, xml};

use super::InternetHeader;

/// Complex type `t:NonEmptyArrayOfInternetHeadersType`.
#[doc(alias = "NonEmptyArrayOfInternetHeadersType")]
pub type NonEmptyArrayOfInternetHeaders = xml::List<
    InternetHeader,
    NonEmptyArrayOfInternetHeadersList,
>;

rt::list_name!(
    NonEmptyArrayOfInternetHeadersList: Elements "t:InternetMessageHeader" { name:
    "t:NonEmptyArrayOfInternetHeadersType", model: "t:InternetMessageHeader+", flags:
    checked }
);
