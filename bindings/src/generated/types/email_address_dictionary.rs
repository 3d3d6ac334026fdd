// @generated

use ::ews_bindings::xml;

use super::EmailAddressDictionaryEntry;

/// Complex type `t:EmailAddressDictionaryType`.
#[doc(alias = "EmailAddressDictionaryType")]
pub type EmailAddressDictionary = xml::List<
    EmailAddressDictionaryEntry,
    EmailAddressDictionaryList,
>;

xml::list_name!(
    EmailAddressDictionaryList: Elements "t:Entry" { name:
    "t:EmailAddressDictionaryType", model: "t:Entry+", flags: checked }
);
