// @generated

use ::ews_bindings::{Result, xml};

use super::super::types::{
    ArrayOfConversationRequests, ConversationNodeSortOrder, ItemResponseShape,
    MailboxSearchLocation, NonEmptyArrayOfBaseFolderIds,
};

/// Complex type `m:GetConversationItemsType`, since `Exchange2013_SP1`.
///
/// Extends `m:BaseRequestType`.
/// Global element `m:GetConversationItems`.
#[doc(alias = "GetConversationItemsType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct GetConversationItems {
    /// Element `m:ItemShape`, required.
    pub item_shape: ItemResponseShape,
    /// Element `m:FoldersToIgnore`, optional.
    pub folders_to_ignore: Option<NonEmptyArrayOfBaseFolderIds>,
    /// Element `m:MaxItemsToReturn`, optional.
    pub max_items_to_return: Option<i32>,
    /// Element `m:SortOrder`, optional.
    pub sort_order: Option<ConversationNodeSortOrder>,
    /// Element `m:MailboxScope`, optional.
    pub mailbox_scope: Option<MailboxSearchLocation>,
    /// Element `m:Conversations`, required.
    pub conversations: ArrayOfConversationRequests,
}

impl Eq for GetConversationItems {}

xml::complex_type!(
    GetConversationItems { name: "m:GetConversationItemsType", required:
    "m:ItemShape, m:Conversations", bits: 2, model:
    "m:ItemShape, m:FoldersToIgnore?, m:MaxItemsToReturn?, m:SortOrder?, m:MailboxScope?, m:Conversations"
    }
);

impl GetConversationItems {
    /// From what is required; the rest is empty.
    #[inline]
    pub fn new(
        item_shape: ItemResponseShape,
        conversations: ArrayOfConversationRequests,
    ) -> Self {
        Self {
            item_shape,
            folders_to_ignore: None,
            max_items_to_return: None,
            sort_order: None,
            mailbox_scope: None,
            conversations,
        }
    }
}

xml::blank_new!(GetConversationItems: blank, blank);

impl xml::ReadNode for GetConversationItems {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match tag.name() {
            (xml::M, "ItemShape") => input.require(&mut self.item_shape, tag, 0),
            (xml::M, "FoldersToIgnore") => input.fill(&mut self.folders_to_ignore, tag),
            (xml::M, "MaxItemsToReturn") => {
                input.fill(&mut self.max_items_to_return, tag)
            }
            (xml::M, "SortOrder") => input.fill(&mut self.sort_order, tag),
            (xml::M, "MailboxScope") => input.fill(&mut self.mailbox_scope, tag),
            (xml::M, "Conversations") => input.require(&mut self.conversations, tag, 1),
            _ => Ok(xml::Taken::No),
        }
    }
}

impl xml::WriteNode for GetConversationItems {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        out.element("m:ItemShape", &self.item_shape);
        out.element("m:FoldersToIgnore", &self.folders_to_ignore);
        out.element("m:MaxItemsToReturn", &self.max_items_to_return);
        out.element("m:SortOrder", &self.sort_order);
        out.element("m:MailboxScope", &self.mailbox_scope);
        out.element("m:Conversations", &self.conversations);
    }
}

xml::root!(GetConversationItems, "m:GetConversationItems");
