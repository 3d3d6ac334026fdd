// @generated

use super::NonEmptyString;

/// Simple type `t:WatermarkType`.
///
/// Restricts `t:NonEmptyStringType`. `t:NonEmptyStringType` restricts `xs:string`: length at least 1.
///
/// Microsoft's reference: [`Watermark`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/watermark).
#[doc(alias = "WatermarkType")]
pub type Watermark = NonEmptyString;
