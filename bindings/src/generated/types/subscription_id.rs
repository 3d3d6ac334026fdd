// @generated

use super::NonEmptyString;

/// Simple type `t:SubscriptionIdType`.
///
/// Restricts `t:NonEmptyStringType`.
#[doc(alias = "SubscriptionIdType")]
pub type SubscriptionId = NonEmptyString;
