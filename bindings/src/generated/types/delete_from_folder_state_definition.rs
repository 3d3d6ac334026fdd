// @generated

use ::ews_bindings::rt;

/// Complex type `t:DeleteFromFolderStateDefinitionType`, since `Exchange2013_SP1`.
///
/// Extends `t:BaseCalendarItemStateDefinitionType`.
///
/// Microsoft's reference: [`DeleteFromFolderStateDefinition`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/deletefromfolderstatedefinition).
#[doc(alias = "DeleteFromFolderStateDefinitionType")]
#[derive(Clone, Debug, Default, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct DeleteFromFolderStateDefinition {}

impl Eq for DeleteFromFolderStateDefinition {}

rt::complex_type! {
    DeleteFromFolderStateDefinition = "t:DeleteFromFolderStateDefinitionType";
}
