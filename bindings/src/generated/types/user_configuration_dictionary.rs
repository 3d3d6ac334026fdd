// @generated

use ::ews_bindings::{rt, xml};

use super::UserConfigurationDictionaryEntry;

/// Complex type `t:UserConfigurationDictionaryType`, since `Exchange2010_SP1`.
#[doc(alias = "UserConfigurationDictionaryType")]
pub type UserConfigurationDictionary = xml::List<
    UserConfigurationDictionaryEntry,
    UserConfigurationDictionaryList,
>;

rt::list_name!(
    UserConfigurationDictionaryList: Elements "t:DictionaryEntry" { name:
    "t:UserConfigurationDictionaryType", model: "t:DictionaryEntry*" }
);
