// @generated

use ::ews_bindings::xml;

use super::InternetHeader;

/// Complex type `t:NonEmptyArrayOfInternetHeadersType`.
#[doc(alias = "NonEmptyArrayOfInternetHeadersType")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct NonEmptyArrayOfInternetHeaders(pub Vec<InternetHeader>);

xml::complex_type!(
    NonEmptyArrayOfInternetHeaders { name: "t:NonEmptyArrayOfInternetHeadersType", model: "t:InternetMessageHeader+", checked : true }
);

xml::wrapper_type!(NonEmptyArrayOfInternetHeaders, InternetHeader);

xml::list_of_elements!(NonEmptyArrayOfInternetHeaders, t "InternetMessageHeader");
