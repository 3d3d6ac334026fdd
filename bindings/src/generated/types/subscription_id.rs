// @generated from the schemas of version V2018_01_08.

use super::NonEmptyString;

/// Simple type `t:SubscriptionIdType`.
///
/// Restricts `t:NonEmptyStringType`.
#[doc(alias = "SubscriptionIdType")]
pub type SubscriptionId = NonEmptyString;
