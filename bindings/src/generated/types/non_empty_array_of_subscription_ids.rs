// @generated

use ::ews_bindings::{rt, xml};

use super::SubscriptionId;

/// Complex type `t:NonEmptyArrayOfSubscriptionIdsType`, since `Exchange2010_SP1`.
#[doc(alias = "NonEmptyArrayOfSubscriptionIdsType")]
pub type NonEmptyArrayOfSubscriptionIds = xml::List<
    SubscriptionId,
    NonEmptyArrayOfSubscriptionIdsList,
>;

rt::list_name!(
    NonEmptyArrayOfSubscriptionIdsList: Elements "t:SubscriptionId" { name:
    "t:NonEmptyArrayOfSubscriptionIdsType", model: "t:SubscriptionId+", flags: checked
    }
);
