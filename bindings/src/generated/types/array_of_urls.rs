// @generated

use ::ews_bindings::{rt, xml};

/// Complex type `t:ArrayOfUrlsType`, since `Exchange2013_SP1`.
#[doc(alias = "ArrayOfUrlsType")]
pub type ArrayOfUrls = xml::List<String, ArrayOfUrlsList>;

rt::list_name!(
    ArrayOfUrlsList: Elements "t:Url" { name: "t:ArrayOfUrlsType", model: "t:Url*" }
);
