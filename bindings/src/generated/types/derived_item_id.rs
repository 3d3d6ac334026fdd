// @generated from the schemas of version V2018_01_08.

/// Simple type `t:DerivedItemIdType`.
///
/// Restricts `xs:string`.
#[doc(alias = "DerivedItemIdType")]
pub type DerivedItemId = String;
