// @generated from the schemas of version V2018_01_08.

/// Simple type `t:FolderClassType`.
///
/// Restricts `xs:string`.
#[doc(alias = "FolderClassType")]
pub type FolderClass = String;
