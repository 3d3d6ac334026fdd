// @generated from the schemas of version V2018_01_08.

use ::ews_bindings::{Result, xml};

use super::{
    AcceptItem, AcceptSharingInvitation, AddItemToMyCalendar, CancelCalendarItem,
    DeclineItem, ForwardItem, PostReplyItem, ProposeNewTime, RemoveItem, ReplyAllToItem,
    ReplyToItem, ResponseObject, SuppressReadReceipt, TentativelyAcceptItem,
};

/// Complex type `t:NonEmptyArrayOfResponseObjectsType`.
#[doc(alias = "NonEmptyArrayOfResponseObjectsType")]
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
pub struct NonEmptyArrayOfResponseObjects(pub Vec<NonEmptyArrayOfResponseObjectsChoice>);

impl NonEmptyArrayOfResponseObjects {
    pub(crate) const SHAPE: &'static xml::Shape = &xml::Shape {
        name: "t:NonEmptyArrayOfResponseObjectsType",
        content: xml::Content::Model(
            "(t:AcceptItem | t:TentativelyAcceptItem | t:DeclineItem | t:ReplyToItem | t:ForwardItem | t:ReplyAllToItem | t:CancelCalendarItem | t:RemoveItem | t:SuppressReadReceipt | t:PostReplyItem | t:AcceptSharingInvitation | t:AddItemToMyCalendar | t:ProposeNewTime)*",
        ),
        repeats: true,
        ..xml::Shape::EMPTY
    };
}

::ews_bindings::wrapper_type!(
    NonEmptyArrayOfResponseObjects, NonEmptyArrayOfResponseObjectsChoice
);

::ews_bindings::complex_type!(NonEmptyArrayOfResponseObjects);

impl xml::ReadNode for NonEmptyArrayOfResponseObjects {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        input.choose_each(&mut self.0, tag)
    }

    fn unlisted(&mut self, raw: xml::RawXml) -> Result<(), xml::RawXml> {
        raw.keep_each(&mut self.0)
    }
}

impl xml::WriteNode for NonEmptyArrayOfResponseObjects {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        out.choice(&self.0);
    }
}

/// The choice in `t:NonEmptyArrayOfResponseObjectsType`.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
#[non_exhaustive]
pub enum NonEmptyArrayOfResponseObjectsChoice {
    /// Element `t:AcceptItem`.
    AcceptItem(AcceptItem),
    /// Element `t:TentativelyAcceptItem`.
    TentativelyAcceptItem(TentativelyAcceptItem),
    /// Element `t:DeclineItem`.
    DeclineItem(DeclineItem),
    /// Element `t:ReplyToItem`.
    ReplyToItem(ReplyToItem),
    /// Element `t:ForwardItem`.
    ForwardItem(ForwardItem),
    /// Element `t:ReplyAllToItem`.
    ReplyAllToItem(ReplyAllToItem),
    /// Element `t:CancelCalendarItem`.
    CancelCalendarItem(CancelCalendarItem),
    /// Element `t:RemoveItem`.
    RemoveItem(RemoveItem),
    /// Element `t:SuppressReadReceipt`.
    SuppressReadReceipt(SuppressReadReceipt),
    /// Element `t:PostReplyItem`.
    PostReplyItem(PostReplyItem),
    /// Element `t:AcceptSharingInvitation`.
    AcceptSharingInvitation(AcceptSharingInvitation),
    /// Element `t:AddItemToMyCalendar`.
    AddItemToMyCalendar(AddItemToMyCalendar),
    /// Element `t:ProposeNewTime`.
    ProposeNewTime(ProposeNewTime),
    /// An element that the schema does not list, or that could not be read.
    Unlisted(xml::RawXml),
}

impl NonEmptyArrayOfResponseObjectsChoice {
    /// What the alternatives have in common, their [`ResponseObject`]; `None` for one that has none.
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

::ews_bindings::from_variants!(
    NonEmptyArrayOfResponseObjectsChoice : AcceptItem(AcceptItem),
    TentativelyAcceptItem(TentativelyAcceptItem), DeclineItem(DeclineItem),
    ReplyToItem(ReplyToItem), ForwardItem(ForwardItem), ReplyAllToItem(ReplyAllToItem),
    CancelCalendarItem(CancelCalendarItem), RemoveItem(RemoveItem),
    SuppressReadReceipt(SuppressReadReceipt), PostReplyItem(PostReplyItem),
    AcceptSharingInvitation(AcceptSharingInvitation),
    AddItemToMyCalendar(AddItemToMyCalendar), ProposeNewTime(ProposeNewTime)
);

impl xml::ReadChoice for NonEmptyArrayOfResponseObjectsChoice {
    #[inline]
    fn alternative(tag: &xml::Tag, input: &mut xml::Input) -> Result<Option<Self>> {
        match (tag.namespace, tag.local) {
            (xml::T, "AcceptItem") => input.alternative(tag, Self::AcceptItem),
            (xml::T, "TentativelyAcceptItem") => {
                input.alternative(tag, Self::TentativelyAcceptItem)
            }
            (xml::T, "DeclineItem") => input.alternative(tag, Self::DeclineItem),
            (xml::T, "ReplyToItem") => input.alternative(tag, Self::ReplyToItem),
            (xml::T, "ForwardItem") => input.alternative(tag, Self::ForwardItem),
            (xml::T, "ReplyAllToItem") => input.alternative(tag, Self::ReplyAllToItem),
            (xml::T, "CancelCalendarItem") => {
                input.alternative(tag, Self::CancelCalendarItem)
            }
            (xml::T, "RemoveItem") => input.alternative(tag, Self::RemoveItem),
            (xml::T, "SuppressReadReceipt") => {
                input.alternative(tag, Self::SuppressReadReceipt)
            }
            (xml::T, "PostReplyItem") => input.alternative(tag, Self::PostReplyItem),
            (xml::T, "AcceptSharingInvitation") => {
                input.alternative(tag, Self::AcceptSharingInvitation)
            }
            (xml::T, "AddItemToMyCalendar") => {
                input.alternative(tag, Self::AddItemToMyCalendar)
            }
            (xml::T, "ProposeNewTime") => input.alternative(tag, Self::ProposeNewTime),
            _ => Ok(None),
        }
    }

    ::ews_bindings::unlisted_alternative!();
}

::ews_bindings::blank_choice!(NonEmptyArrayOfResponseObjectsChoice);

impl xml::WriteChoice for NonEmptyArrayOfResponseObjectsChoice {
    #[inline]
    fn write_choice(&self, out: &mut xml::Output) {
        match self {
            Self::AcceptItem(value) => out.element("t:AcceptItem", value),
            Self::TentativelyAcceptItem(value) => {
                out.element("t:TentativelyAcceptItem", value)
            }
            Self::DeclineItem(value) => out.element("t:DeclineItem", value),
            Self::ReplyToItem(value) => out.element("t:ReplyToItem", value),
            Self::ForwardItem(value) => out.element("t:ForwardItem", value),
            Self::ReplyAllToItem(value) => out.element("t:ReplyAllToItem", value),
            Self::CancelCalendarItem(value) => out.element("t:CancelCalendarItem", value),
            Self::RemoveItem(value) => out.element("t:RemoveItem", value),
            Self::SuppressReadReceipt(value) => {
                out.element("t:SuppressReadReceipt", value)
            }
            Self::PostReplyItem(value) => out.element("t:PostReplyItem", value),
            Self::AcceptSharingInvitation(value) => {
                out.element("t:AcceptSharingInvitation", value)
            }
            Self::AddItemToMyCalendar(value) => {
                out.element("t:AddItemToMyCalendar", value)
            }
            Self::ProposeNewTime(value) => out.element("t:ProposeNewTime", value),
            Self::Unlisted(raw) => out.raw(raw),
        }
    }
}
