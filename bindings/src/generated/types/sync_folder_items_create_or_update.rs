// @generated from the schemas of version V2018_01_08.

use ::ews_bindings::{Result, xml};

use super::AnyItem;

/// Complex type `t:SyncFolderItemsCreateOrUpdateType`.
#[doc(alias = "SyncFolderItemsCreateOrUpdateType")]
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
pub struct SyncFolderItemsCreateOrUpdate(pub Box<AnyItem>);

impl SyncFolderItemsCreateOrUpdate {
    pub(crate) const SHAPE: &'static xml::Shape = &xml::Shape {
        name: "t:SyncFolderItemsCreateOrUpdateType",
        required: &[
            "t:Item|t:Message|t:SharingMessage|t:CalendarItem|t:Contact|t:DistributionList|t:MeetingMessage|t:MeetingRequest|t:MeetingResponse|t:MeetingCancellation|t:Task|t:PostItem|t:RoleMember|t:Network|t:Person",
        ],
        bits: 1,
        content: xml::Content::Model(
            "(t:Item | t:Message | t:SharingMessage | t:CalendarItem | t:Contact | t:DistributionList | t:MeetingMessage | t:MeetingRequest | t:MeetingResponse | t:MeetingCancellation | t:Task | t:PostItem | t:RoleMember | t:Network | t:Person)",
        ),
        ..xml::Shape::EMPTY
    };
}

::ews_bindings::choice_wrapper_type!(SyncFolderItemsCreateOrUpdate, AnyItem);

::ews_bindings::complex_type!(SyncFolderItemsCreateOrUpdate);

impl xml::ReadNode for SyncFolderItemsCreateOrUpdate {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        input.require_choice(&mut *self.0, tag, 0)
    }

    fn unlisted(&mut self, raw: xml::RawXml) -> Result<(), xml::RawXml> {
        raw.keep(&mut *self.0)
    }
}

impl xml::WriteNode for SyncFolderItemsCreateOrUpdate {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        out.choice(&self.0);
    }
}
