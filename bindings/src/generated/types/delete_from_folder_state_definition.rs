// @generated

use ::ews_bindings::xml;

/// Complex type `t:DeleteFromFolderStateDefinitionType`, since `Exchange2013_SP1`.
///
/// Extends `t:BaseCalendarItemStateDefinitionType`.
#[doc(alias = "DeleteFromFolderStateDefinitionType")]
#[derive(Clone, Debug, Default, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct DeleteFromFolderStateDefinition {}

impl Eq for DeleteFromFolderStateDefinition {}

xml::complex_type!(
    DeleteFromFolderStateDefinition { name: "t:DeleteFromFolderStateDefinitionType" }
);

xml::blank_default!(DeleteFromFolderStateDefinition);

impl xml::ReadNode for DeleteFromFolderStateDefinition {}

impl xml::WriteNode for DeleteFromFolderStateDefinition {}
