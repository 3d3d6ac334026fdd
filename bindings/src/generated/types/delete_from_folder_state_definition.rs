// @generated from the schemas of version V2018_01_08.

use ::ews_bindings::xml;

/// Complex type `t:DeleteFromFolderStateDefinitionType`.
///
/// Extends `t:BaseCalendarItemStateDefinitionType`.
#[doc(alias = "DeleteFromFolderStateDefinitionType")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
pub struct DeleteFromFolderStateDefinition {}
impl DeleteFromFolderStateDefinition {
    pub(crate) const SHAPE: &'static xml::Shape = &xml::Shape {
        name: "t:DeleteFromFolderStateDefinitionType",
        ..xml::Shape::EMPTY
    };
}

::ews_bindings::complex_type!(DeleteFromFolderStateDefinition);

::ews_bindings::blank_default!(DeleteFromFolderStateDefinition);

impl xml::ReadNode for DeleteFromFolderStateDefinition {}
impl xml::WriteNode for DeleteFromFolderStateDefinition {}
