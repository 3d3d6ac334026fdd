// @generated

use ::ews_bindings::{rt, xml};

use super::ImAddressDictionaryEntry;

/// Complex type `t:ImAddressDictionaryType`.
#[doc(alias = "ImAddressDictionaryType")]
pub type ImAddressDictionary = xml::List<
    ImAddressDictionaryEntry,
    ImAddressDictionaryList,
>;

rt::list_name!(
    ImAddressDictionaryList: Elements "t:Entry" { name: "t:ImAddressDictionaryType",
    model: "t:Entry+", flags: checked }
);
