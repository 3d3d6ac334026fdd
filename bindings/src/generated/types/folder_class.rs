// @generated

/// Simple type `t:FolderClassType`.
///
/// Restricts `xs:string`.
#[doc(alias = "FolderClassType")]
pub type FolderClass = String;
