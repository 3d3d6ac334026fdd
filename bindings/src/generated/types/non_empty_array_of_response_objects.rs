// @generated

use ::ews_bindings::{rt, xml};
use super::super::ns;
use super::{
    AcceptItem, AcceptSharingInvitation, AddItemToMyCalendar, CancelCalendarItem, DeclineItem,
    ForwardItem, PostReplyItem, ProposeNewTime, RemoveItem, ReplyAllToItem, ReplyToItem,
    ResponseObject, SuppressReadReceipt, TentativelyAcceptItem,
};

/// Complex type `t:NonEmptyArrayOfResponseObjectsType`.
///
/// A list of `NonEmptyArrayOfResponseObjectsChoice`: it has the methods of [`xml::List`] and of `Vec`.
///
/// Microsoft's reference: [`ResponseObjects`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/responseobjects).
#[doc(alias = "NonEmptyArrayOfResponseObjectsType")]
pub type NonEmptyArrayOfResponseObjects = xml::List<
    NonEmptyArrayOfResponseObjectsChoice,
    NonEmptyArrayOfResponseObjectsList,
>;

rt::list_type! {
    NonEmptyArrayOfResponseObjectsList = "t:NonEmptyArrayOfResponseObjectsType";
    choices(NonEmptyArrayOfResponseObjectsChoice) repeated
}

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

rt::choice_type! {
    NonEmptyArrayOfResponseObjectsChoice;
    0 AcceptItem(AcceptItem): t "AcceptItem";
    1 TentativelyAcceptItem(TentativelyAcceptItem): t "TentativelyAcceptItem";
    2 DeclineItem(DeclineItem): t "DeclineItem";
    3 ReplyToItem(ReplyToItem): t "ReplyToItem";
    4 ForwardItem(ForwardItem): t "ForwardItem";
    5 ReplyAllToItem(ReplyAllToItem): t "ReplyAllToItem";
    6 CancelCalendarItem(CancelCalendarItem): t "CancelCalendarItem";
    7 RemoveItem(RemoveItem): t "RemoveItem";
    8 SuppressReadReceipt(SuppressReadReceipt): t "SuppressReadReceipt";
    9 PostReplyItem(PostReplyItem): t "PostReplyItem";
    10 AcceptSharingInvitation(AcceptSharingInvitation): t "AcceptSharingInvitation";
    11 AddItemToMyCalendar(AddItemToMyCalendar): t "AddItemToMyCalendar";
    12 ProposeNewTime(ProposeNewTime): t "ProposeNewTime";
}

rt::common_base! {
    NonEmptyArrayOfResponseObjectsChoice: ResponseObject, as_response_object, as_response_object_mut;
    RemoveItem.base;
    AddItemToMyCalendar.base;
    ProposeNewTime.base;
}
