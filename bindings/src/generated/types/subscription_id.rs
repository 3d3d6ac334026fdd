// @generated

use super::NonEmptyString;

/// Simple type `t:SubscriptionIdType`.
///
/// Restricts `t:NonEmptyStringType`: length at least 1.
#[doc(alias = "SubscriptionIdType")]
pub type SubscriptionId = NonEmptyString;
