// @generated

use ::ews_bindings::{rt, xml};

use super::PhoneNumberDictionaryEntry;

/// Complex type `t:PhoneNumberDictionaryType`.
#[doc(alias = "PhoneNumberDictionaryType")]
pub type PhoneNumberDictionary = xml::List<
    PhoneNumberDictionaryEntry,
    PhoneNumberDictionaryList,
>;

rt::list_name!(
    PhoneNumberDictionaryList: Elements "t:Entry" { name:
    "t:PhoneNumberDictionaryType", model: "t:Entry+", flags: checked }
);
