// @generated

use ::ews_bindings::xml;

use super::PhoneNumberDictionaryEntry;

/// Complex type `t:PhoneNumberDictionaryType`.
#[doc(alias = "PhoneNumberDictionaryType")]
pub type PhoneNumberDictionary = xml::List<
    PhoneNumberDictionaryEntry,
    PhoneNumberDictionaryList,
>;

xml::list_name!(
    PhoneNumberDictionaryList: Elements "t:Entry" { name:
    "t:PhoneNumberDictionaryType", model: "t:Entry+", flags: checked }
);
