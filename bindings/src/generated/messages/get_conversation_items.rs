// @generated

use ::ews_bindings::{Result, rt};

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

rt::complex_type!(
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

rt::placeholder_new!(GetConversationItems: placeholder, placeholder);

impl rt::ReadComplex for GetConversationItems {
    #[inline]
    fn child(
        &mut self,
        tag: &rt::StartTag,
        reader: &mut rt::Reader,
    ) -> Result<rt::Handled> {
        match tag.name() {
            (rt::M, "ItemShape") => reader.require(&mut self.item_shape, tag, 0),
            (rt::M, "FoldersToIgnore") => reader.fill(&mut self.folders_to_ignore, tag),
            (rt::M, "MaxItemsToReturn") => {
                reader.fill(&mut self.max_items_to_return, tag)
            }
            (rt::M, "SortOrder") => reader.fill(&mut self.sort_order, tag),
            (rt::M, "MailboxScope") => reader.fill(&mut self.mailbox_scope, tag),
            (rt::M, "Conversations") => reader.require(&mut self.conversations, tag, 1),
            _ => Ok(rt::Handled::No),
        }
    }
}

impl rt::WriteComplex for GetConversationItems {
    #[inline]
    fn content(&self, out: &mut rt::Writer) {
        out.element("m:ItemShape", &self.item_shape);
        out.element("m:FoldersToIgnore", &self.folders_to_ignore);
        out.element("m:MaxItemsToReturn", &self.max_items_to_return);
        out.element("m:SortOrder", &self.sort_order);
        out.element("m:MailboxScope", &self.mailbox_scope);
        out.element("m:Conversations", &self.conversations);
    }
}

rt::root!(GetConversationItems, "m:GetConversationItems");
