// @generated

use ::ews_bindings::xml;

/// Complex type `t:ArrayOfUrlsType`.
#[doc(alias = "ArrayOfUrlsType")]
pub type ArrayOfUrls = xml::List<String, ArrayOfUrlsList>;

xml::list_name!(
    ArrayOfUrlsList: Elements "t:Url" { name: "t:ArrayOfUrlsType", model: "t:Url*" }
);
