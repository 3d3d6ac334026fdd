// @generated

use ::ews_bindings::{rt, xml};

use super::ContactUrlDictionaryEntry;

/// Complex type `t:ContactUrlDictionaryType`, since `V2016_10_10`.
#[doc(alias = "ContactUrlDictionaryType")]
pub type ContactUrlDictionary = xml::List<
    ContactUrlDictionaryEntry,
    ContactUrlDictionaryList,
>;

rt::list_name!(
    ContactUrlDictionaryList: Elements "t:Url" { name: "t:ContactUrlDictionaryType",
    model: "t:Url+", flags: checked }
);
