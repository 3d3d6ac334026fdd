// @generated

use ::ews_bindings::{Result, xml};

use super::{NonEmptyArrayOfBaseFolderIds, NonEmptyArrayOfNotificationEventTypes};

/// Complex type `t:StreamingSubscriptionRequestType`, since `Exchange2010_SP1`.
#[doc(alias = "StreamingSubscriptionRequestType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct StreamingSubscriptionRequest {
    /// Attribute `SubscribeToAllFolders`, optional.
    pub subscribe_to_all_folders: Option<bool>,
    /// Element `t:FolderIds`, optional.
    pub folder_ids: Option<NonEmptyArrayOfBaseFolderIds>,
    /// Element `t:EventTypes`, required.
    pub event_types: NonEmptyArrayOfNotificationEventTypes,
}

impl Eq for StreamingSubscriptionRequest {}

xml::complex_type!(
    StreamingSubscriptionRequest { name: "t:StreamingSubscriptionRequestType", required: "t:EventTypes", bits: 1, model: "t:FolderIds?, t:EventTypes" }
);

impl StreamingSubscriptionRequest {
    /// From what is required; the rest is empty.
    #[inline]
    pub fn new(event_types: NonEmptyArrayOfNotificationEventTypes) -> Self {
        Self {
            subscribe_to_all_folders: None,
            folder_ids: None,
            event_types,
        }
    }
}

xml::blank_new!(StreamingSubscriptionRequest: blank);

impl xml::ReadNode for StreamingSubscriptionRequest {
    #[inline]
    fn attribute(
        &mut self,
        attribute: &xml::Attribute,
        input: &mut xml::Input,
    ) -> Result<xml::Taken> {
        match attribute.name() {
            (xml::Namespace::None, "SubscribeToAllFolders") => {
                input.fill_attribute(&mut self.subscribe_to_all_folders, attribute)
            }
            _ => Ok(xml::Taken::No),
        }
    }

    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match tag.name() {
            (xml::T, "FolderIds") => input.fill(&mut self.folder_ids, tag),
            (xml::T, "EventTypes") => input.require(&mut self.event_types, tag, 0),
            _ => Ok(xml::Taken::No),
        }
    }
}

impl xml::WriteNode for StreamingSubscriptionRequest {
    #[inline]
    fn attributes(&self, out: &mut xml::Output) {
        out.optional_attribute("SubscribeToAllFolders", &self.subscribe_to_all_folders);
    }

    #[inline]
    fn content(&self, out: &mut xml::Output) {
        out.element("t:FolderIds", &self.folder_ids);
        out.element("t:EventTypes", &self.event_types);
    }
}
