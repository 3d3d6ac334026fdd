// @generated from the schemas of version V2018_01_08.

use super::NonEmptyString;

/// Simple type `t:WatermarkType`.
///
/// Restricts `t:NonEmptyStringType`.
#[doc(alias = "WatermarkType")]
pub type Watermark = NonEmptyString;
