// @generated

use ::ews_bindings::xml;

use super::SubscriptionId;

/// Complex type `t:NonEmptyArrayOfSubscriptionIdsType`.
#[doc(alias = "NonEmptyArrayOfSubscriptionIdsType")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct NonEmptyArrayOfSubscriptionIds(pub Vec<SubscriptionId>);

xml::complex_type!(
    NonEmptyArrayOfSubscriptionIds { name: "t:NonEmptyArrayOfSubscriptionIdsType", model: "t:SubscriptionId+", checked : true }
);

xml::wrapper_type!(NonEmptyArrayOfSubscriptionIds, SubscriptionId);

xml::list_of_elements!(NonEmptyArrayOfSubscriptionIds, t "SubscriptionId");
