// @generated

/// Simple type `t:ItemClassType`.
///
/// Restricts `xs:string`.
///
/// Microsoft's reference: [`ItemClass`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/itemclass).
#[doc(alias = "ItemClassType")]
pub type ItemClass = String;
