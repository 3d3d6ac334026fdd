// @generated

use super::NonEmptyString;

/// Simple type `t:SubscriptionIdType`.
///
/// Restricts `t:NonEmptyStringType`. `t:NonEmptyStringType` restricts `xs:string`: length at least 1.
#[doc(alias = "SubscriptionIdType")]
pub type SubscriptionId = NonEmptyString;
