// @generated

use ::ews_bindings::{rt, xml};

use super::{
    AcceptItem, AcceptSharingInvitation, AddItemToMyCalendar, CancelCalendarItem,
    DeclineItem, ForwardItem, PostReplyItem, ProposeNewTime, RemoveItem, ReplyAllToItem,
    ReplyToItem, ResponseObject, SuppressReadReceipt, TentativelyAcceptItem,
};

/// Complex type `t:NonEmptyArrayOfResponseObjectsType`.
#[doc(alias = "NonEmptyArrayOfResponseObjectsType")]
pub type NonEmptyArrayOfResponseObjects = xml::List<
    NonEmptyArrayOfResponseObjectsChoice,
    NonEmptyArrayOfResponseObjectsList,
>;

rt::list_name!(
    NonEmptyArrayOfResponseObjectsList: Choices "" { name:
    "t:NonEmptyArrayOfResponseObjectsType", model:
    "(t:AcceptItem | t:TentativelyAcceptItem | t:DeclineItem | t:ReplyToItem | t:ForwardItem | t:ReplyAllToItem | t:CancelCalendarItem | t:RemoveItem | t:SuppressReadReceipt | t:PostReplyItem | t:AcceptSharingInvitation | t:AddItemToMyCalendar | t:ProposeNewTime)*"
    }
);

/// The choice in `t:NonEmptyArrayOfResponseObjectsType`.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub enum NonEmptyArrayOfResponseObjectsChoice {
    /// Element `t:AcceptItem`.
    AcceptItem(Box<AcceptItem>),
    /// Element `t:TentativelyAcceptItem`.
    TentativelyAcceptItem(Box<TentativelyAcceptItem>),
    /// Element `t:DeclineItem`.
    DeclineItem(Box<DeclineItem>),
    /// Element `t:ReplyToItem`.
    ReplyToItem(Box<ReplyToItem>),
    /// Element `t:ForwardItem`.
    ForwardItem(Box<ForwardItem>),
    /// Element `t:ReplyAllToItem`.
    ReplyAllToItem(Box<ReplyAllToItem>),
    /// Element `t:CancelCalendarItem`.
    CancelCalendarItem(Box<CancelCalendarItem>),
    /// Element `t:RemoveItem`.
    RemoveItem(Box<RemoveItem>),
    /// Element `t:SuppressReadReceipt`.
    SuppressReadReceipt(Box<SuppressReadReceipt>),
    /// Element `t:PostReplyItem`.
    PostReplyItem(Box<PostReplyItem>),
    /// Element `t:AcceptSharingInvitation`, since `Exchange2010_SP1`.
    AcceptSharingInvitation(Box<AcceptSharingInvitation>),
    /// Element `t:AddItemToMyCalendar`, since `Exchange2013_SP1`.
    AddItemToMyCalendar(Box<AddItemToMyCalendar>),
    /// Element `t:ProposeNewTime`, since `Exchange2013_SP1`.
    ProposeNewTime(Box<ProposeNewTime>),
    /// An element that the schema does not list, or that could not be read.
    Unlisted(xml::RawXml),
}

impl NonEmptyArrayOfResponseObjectsChoice {
    /// What the alternatives have in common, their [`ResponseObject`]; `None` for one that has none.
    #[inline]
    pub fn as_response_object(&self) -> Option<&ResponseObject> {
        Some(
            match self {
                Self::AcceptItem(_) => return None,
                Self::TentativelyAcceptItem(_) => return None,
                Self::DeclineItem(_) => return None,
                Self::ReplyToItem(_) => return None,
                Self::ForwardItem(_) => return None,
                Self::ReplyAllToItem(_) => return None,
                Self::CancelCalendarItem(_) => return None,
                Self::RemoveItem(value) => &value.base,
                Self::SuppressReadReceipt(_) => return None,
                Self::PostReplyItem(_) => return None,
                Self::AcceptSharingInvitation(_) => return None,
                Self::AddItemToMyCalendar(value) => &value.base,
                Self::ProposeNewTime(value) => &value.base,
                Self::Unlisted(_) => return None,
            },
        )
    }

    /// Like [`Self::as_response_object`], to change it.
    #[inline]
    pub fn as_response_object_mut(&mut self) -> Option<&mut ResponseObject> {
        Some(
            match self {
                Self::AcceptItem(_) => return None,
                Self::TentativelyAcceptItem(_) => return None,
                Self::DeclineItem(_) => return None,
                Self::ReplyToItem(_) => return None,
                Self::ForwardItem(_) => return None,
                Self::ReplyAllToItem(_) => return None,
                Self::CancelCalendarItem(_) => return None,
                Self::RemoveItem(value) => &mut value.base,
                Self::SuppressReadReceipt(_) => return None,
                Self::PostReplyItem(_) => return None,
                Self::AcceptSharingInvitation(_) => return None,
                Self::AddItemToMyCalendar(value) => &mut value.base,
                Self::ProposeNewTime(value) => &mut value.base,
                Self::Unlisted(_) => return None,
            },
        )
    }
}

rt::from_variants!(
    NonEmptyArrayOfResponseObjectsChoice: AcceptItem(AcceptItem),
    TentativelyAcceptItem(TentativelyAcceptItem), DeclineItem(DeclineItem),
    ReplyToItem(ReplyToItem), ForwardItem(ForwardItem), ReplyAllToItem(ReplyAllToItem),
    CancelCalendarItem(CancelCalendarItem), RemoveItem(RemoveItem),
    SuppressReadReceipt(SuppressReadReceipt), PostReplyItem(PostReplyItem),
    AcceptSharingInvitation(AcceptSharingInvitation),
    AddItemToMyCalendar(AddItemToMyCalendar), ProposeNewTime(ProposeNewTime)
);

rt::choice_type!(
    NonEmptyArrayOfResponseObjectsChoice { 0 AcceptItem = t "AcceptItem", 1
    TentativelyAcceptItem = t "TentativelyAcceptItem", 2 DeclineItem = t "DeclineItem", 3
    ReplyToItem = t "ReplyToItem", 4 ForwardItem = t "ForwardItem", 5 ReplyAllToItem = t
    "ReplyAllToItem", 6 CancelCalendarItem = t "CancelCalendarItem", 7 RemoveItem = t
    "RemoveItem", 8 SuppressReadReceipt = t "SuppressReadReceipt", 9 PostReplyItem = t
    "PostReplyItem", 10 AcceptSharingInvitation = t "AcceptSharingInvitation", 11
    AddItemToMyCalendar = t "AddItemToMyCalendar", 12 ProposeNewTime = t "ProposeNewTime"
    }
);
