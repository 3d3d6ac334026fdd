// @generated

use ::ews_bindings::xml;

/// Complex type `t:ArrayOfUrlsType`.
#[doc(alias = "ArrayOfUrlsType")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct ArrayOfUrls(pub Vec<String>);

xml::complex_type!(ArrayOfUrls { name: "t:ArrayOfUrlsType", model: "t:Url*" });

xml::wrapper_type!(ArrayOfUrls, String);

xml::list_of_elements!(ArrayOfUrls, t "Url");
