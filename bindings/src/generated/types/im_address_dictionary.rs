// @generated

use ::ews_bindings::xml;

use super::ImAddressDictionaryEntry;

/// Complex type `t:ImAddressDictionaryType`.
#[doc(alias = "ImAddressDictionaryType")]
pub type ImAddressDictionary = xml::List<
    ImAddressDictionaryEntry,
    ImAddressDictionaryList,
>;

xml::list_name!(
    ImAddressDictionaryList: Elements "t:Entry" { name: "t:ImAddressDictionaryType",
    model: "t:Entry+", flags: checked }
);
