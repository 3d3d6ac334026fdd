// @generated

use ::ews_bindings::xml;

use super::AnyItem;

/// Complex type `t:ArrayOfRealItemsType`.
#[doc(alias = "ArrayOfRealItemsType")]
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct ArrayOfRealItems(pub Vec<AnyItem>);

xml::complex_type!(
    ArrayOfRealItems { name: "t:ArrayOfRealItemsType", model:
    "(t:Item | t:Message | t:SharingMessage | t:CalendarItem | t:Contact | t:DistributionList | t:MeetingMessage | t:MeetingRequest | t:MeetingResponse | t:MeetingCancellation | t:Task | t:PostItem | t:RoleMember | t:Network | t:Person)*"
    }
);

xml::wrapper_type!(ArrayOfRealItems, AnyItem);

xml::list_of_choices!(ArrayOfRealItems);
