// @generated

use ::ews_bindings::{rt, xml};

use super::PhysicalAddressDictionaryEntry;

/// Complex type `t:PhysicalAddressDictionaryType`.
#[doc(alias = "PhysicalAddressDictionaryType")]
pub type PhysicalAddressDictionary = xml::List<
    PhysicalAddressDictionaryEntry,
    PhysicalAddressDictionaryList,
>;

rt::list_name!(
    PhysicalAddressDictionaryList: Elements "t:Entry" { name:
    "t:PhysicalAddressDictionaryType", model: "t:Entry+", flags: checked }
);
