// @generated

use ::ews_bindings::xml;

use super::UserConfigurationDictionaryEntry;

/// Complex type `t:UserConfigurationDictionaryType`.
#[doc(alias = "UserConfigurationDictionaryType")]
pub type UserConfigurationDictionary = xml::List<
    UserConfigurationDictionaryEntry,
    UserConfigurationDictionaryList,
>;

xml::list_name!(
    UserConfigurationDictionaryList: Elements "t:DictionaryEntry" { name:
    "t:UserConfigurationDictionaryType", model: "t:DictionaryEntry*" }
);
