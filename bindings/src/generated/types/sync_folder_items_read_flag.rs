// @generated from the schemas of version V2018_01_08.

use ::ews_bindings::{Result, xml};

use super::ItemId;

/// Complex type `t:SyncFolderItemsReadFlagType`.
#[doc(alias = "SyncFolderItemsReadFlagType")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
pub struct SyncFolderItemsReadFlag {
    /// Element `t:ItemId`, required.
    pub item_id: ItemId,
    /// Element `t:IsRead`, required, `xs:boolean`.
    pub is_read: bool,
}

impl SyncFolderItemsReadFlag {
    pub(crate) const SHAPE: &'static xml::Shape = &xml::Shape {
        name: "t:SyncFolderItemsReadFlagType",
        required: &["t:ItemId", "t:IsRead"],
        bits: 2,
        content: xml::Content::Model("t:ItemId, t:IsRead"),
        ..xml::Shape::EMPTY
    };

    /// From what is required; the rest is empty.
    pub fn new(item_id: ItemId, is_read: bool) -> Self {
        Self { item_id, is_read }
    }
}

::ews_bindings::complex_type!(SyncFolderItemsReadFlag);

::ews_bindings::blank_new!(SyncFolderItemsReadFlag : blank, blank);

impl xml::ReadNode for SyncFolderItemsReadFlag {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match (tag.namespace, tag.local) {
            (xml::T, "ItemId") => input.require(&mut self.item_id, tag, 0),
            (xml::T, "IsRead") => input.require(&mut self.is_read, tag, 1),
            _ => Ok(xml::Taken::No),
        }
    }
}

impl xml::WriteNode for SyncFolderItemsReadFlag {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        out.element("t:ItemId", &self.item_id);
        out.element("t:IsRead", &self.is_read);
    }
}
