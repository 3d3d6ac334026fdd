// @generated

use super::NonEmptyString;

/// Simple type `t:WatermarkType`.
///
/// Restricts `t:NonEmptyStringType`.
#[doc(alias = "WatermarkType")]
pub type Watermark = NonEmptyString;
