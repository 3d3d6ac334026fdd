// @generated

/// Simple type `t:ItemClassType`.
///
/// Restricts `xs:string`.
#[doc(alias = "ItemClassType")]
pub type ItemClass = String;
