// @generated

use ::ews_bindings::{rt, xml};

use super::AnyItem;

/// Complex type `t:ArrayOfRealItemsType`.
#[doc(alias = "ArrayOfRealItemsType")]
pub type ArrayOfRealItems = xml::List<AnyItem, ArrayOfRealItemsList>;

rt::list_name!(
    ArrayOfRealItemsList: Choices "" { name: "t:ArrayOfRealItemsType", model:
    "(t:Item | t:Message | t:SharingMessage | t:CalendarItem | t:Contact | t:DistributionList | t:MeetingMessage | t:MeetingRequest | t:MeetingResponse | t:MeetingCancellation | t:Task | t:PostItem | t:RoleMember | t:Network | t:Person)*"
    }
);
