// @generated from the schemas of version V2018_01_08.

/// Simple type `t:ItemClassType`.
///
/// Restricts `xs:string`.
#[doc(alias = "ItemClassType")]
pub type ItemClass = String;
