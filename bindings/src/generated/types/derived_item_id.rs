// @generated

/// Simple type `t:DerivedItemIdType`.
///
/// Restricts `xs:string`.
#[doc(alias = "DerivedItemIdType")]
pub type DerivedItemId = String;
