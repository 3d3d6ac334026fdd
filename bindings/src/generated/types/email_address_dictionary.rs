// @generated

use ::ews_bindings::{rt, xml};

use super::EmailAddressDictionaryEntry;

/// Complex type `t:EmailAddressDictionaryType`.
#[doc(alias = "EmailAddressDictionaryType")]
pub type EmailAddressDictionary = xml::List<
    EmailAddressDictionaryEntry,
    EmailAddressDictionaryList,
>;

rt::list_name!(
    EmailAddressDictionaryList: Elements "t:Entry" { name:
    "t:EmailAddressDictionaryType", model: "t:Entry+", flags: checked }
);
