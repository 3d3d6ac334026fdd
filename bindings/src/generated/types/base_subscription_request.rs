// @generated

use ::ews_bindings::{Result, rt};

use super::{
    NonEmptyArrayOfBaseFolderIds, NonEmptyArrayOfNotificationEventTypes, Watermark,
};

/// Abstract complex type `t:BaseSubscriptionRequestType`.
#[doc(alias = "BaseSubscriptionRequestType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct BaseSubscriptionRequest {
    /// Attribute `SubscribeToAllFolders`, optional, since `Exchange2010_SP1`.
    pub subscribe_to_all_folders: Option<bool>,
    /// Element `t:FolderIds`, optional.
    pub folder_ids: Option<NonEmptyArrayOfBaseFolderIds>,
    /// Element `t:EventTypes`, required.
    pub event_types: NonEmptyArrayOfNotificationEventTypes,
    /// Element `t:Watermark`, optional.
    pub watermark: Option<Watermark>,
}

impl Eq for BaseSubscriptionRequest {}

rt::complex_type!(
    BaseSubscriptionRequest { name: "t:BaseSubscriptionRequestType", required:
    "t:EventTypes", bits: 1, model: "t:FolderIds?, t:EventTypes, t:Watermark?" }
);

impl BaseSubscriptionRequest {
    /// From what is required; the rest is empty.
    #[inline]
    pub fn new(event_types: NonEmptyArrayOfNotificationEventTypes) -> Self {
        Self {
            subscribe_to_all_folders: None,
            folder_ids: None,
            event_types,
            watermark: None,
        }
    }
}

rt::placeholder_new!(BaseSubscriptionRequest: placeholder);

impl rt::ReadComplex for BaseSubscriptionRequest {
    #[inline]
    fn attribute(
        &mut self,
        attribute: &rt::Attribute,
        reader: &mut rt::Reader,
    ) -> Result<rt::Handled> {
        match attribute.name() {
            (rt::Namespace::None, "SubscribeToAllFolders") => {
                reader.fill_attribute(&mut self.subscribe_to_all_folders, attribute)
            }
            _ => Ok(rt::Handled::No),
        }
    }

    #[inline]
    fn child(
        &mut self,
        tag: &rt::StartTag,
        reader: &mut rt::Reader,
    ) -> Result<rt::Handled> {
        match tag.name() {
            (rt::T, "FolderIds") => reader.fill(&mut self.folder_ids, tag),
            (rt::T, "EventTypes") => reader.require(&mut self.event_types, tag, 0),
            (rt::T, "Watermark") => reader.fill(&mut self.watermark, tag),
            _ => Ok(rt::Handled::No),
        }
    }
}

impl rt::WriteComplex for BaseSubscriptionRequest {
    #[inline]
    fn attributes(&self, out: &mut rt::Writer) {
        out.optional_attribute("SubscribeToAllFolders", &self.subscribe_to_all_folders);
    }

    #[inline]
    fn content(&self, out: &mut rt::Writer) {
        out.element("t:FolderIds", &self.folder_ids);
        out.element("t:EventTypes", &self.event_types);
        out.element("t:Watermark", &self.watermark);
    }
}
