// @generated

use ::ews_bindings::{Result, rt, xml};

use super::super::types::{
    BasePaging, ConversationQueryTraversal, ConversationResponseShape, IndexedPageView,
    MailboxSearchLocation, NonEmptyArrayOfFieldOrders, SeekToConditionPageView,
    TargetFolderId, ViewFilter,
};

use super::QueryString;

/// Complex type `m:FindConversationType`, since `Exchange2010_SP1`.
///
/// Extends `m:BaseRequestType`.
/// Global element `m:FindConversation`.
#[doc(alias = "FindConversationType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct FindConversation {
    /// Attribute `Traversal`, optional, since `Exchange2013_SP1`.
    pub traversal: Option<ConversationQueryTraversal>,
    /// Attribute `ViewFilter`, optional, since `Exchange2013_SP1`.
    pub view_filter: Option<ViewFilter>,
    /// One of `m:IndexedPageItemView`, `m:SeekToConditionPageItemView`, optional.
    pub page_item_view: Option<FindConversationPageItemView>,
    /// Element `m:SortOrder`, optional.
    pub sort_order: Option<NonEmptyArrayOfFieldOrders>,
    /// Element `m:ParentFolderId`, required.
    pub parent_folder_id: TargetFolderId,
    /// Element `m:MailboxScope`, optional, since `Exchange2013_SP1`.
    pub mailbox_scope: Option<MailboxSearchLocation>,
    /// Element `m:QueryString`, optional, since `Exchange2013_SP1`.
    pub query_string: Option<Box<QueryString>>,
    /// Element `m:ConversationShape`, optional, since `Exchange2013_SP1`.
    pub conversation_shape: Option<Box<ConversationResponseShape>>,
}

impl Eq for FindConversation {}

rt::complex_type!(
    FindConversation { name: "m:FindConversationType", required: "m:ParentFolderId",
    bits: 1, model:
    "(m:IndexedPageItemView | m:SeekToConditionPageItemView)?, m:SortOrder?, m:ParentFolderId, m:MailboxScope?, m:QueryString?, m:ConversationShape?"
    }
);

impl FindConversation {
    /// From what is required; the rest is empty.
    #[inline]
    pub fn new(parent_folder_id: TargetFolderId) -> Self {
        Self {
            traversal: None,
            view_filter: None,
            page_item_view: None,
            sort_order: None,
            parent_folder_id,
            mailbox_scope: None,
            query_string: None,
            conversation_shape: None,
        }
    }
}

rt::placeholder_new!(FindConversation: placeholder);

impl rt::ReadComplex for FindConversation {
    #[inline]
    fn attribute(
        &mut self,
        attribute: &rt::Attribute,
        reader: &mut rt::Reader,
    ) -> Result<rt::Handled> {
        match attribute.name() {
            (rt::Namespace::None, "Traversal") => {
                reader.fill_attribute(&mut self.traversal, attribute)
            }
            (rt::Namespace::None, "ViewFilter") => {
                reader.fill_attribute(&mut self.view_filter, attribute)
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
            (rt::M, "SortOrder") => reader.fill(&mut self.sort_order, tag),
            (rt::M, "ParentFolderId") => {
                reader.require(&mut self.parent_folder_id, tag, 0)
            }
            (rt::M, "MailboxScope") => reader.fill(&mut self.mailbox_scope, tag),
            (rt::M, "QueryString") => reader.fill(&mut self.query_string, tag),
            (rt::M, "ConversationShape") => {
                reader.fill(&mut self.conversation_shape, tag)
            }
            _ => reader.choose(&mut self.page_item_view, tag),
        }
    }

    #[inline]
    fn unlisted(
        &mut self,
        raw: xml::RawXml,
        reader: &mut rt::Reader,
    ) -> Result<(), xml::RawXml> {
        reader.keep_optional(&mut self.page_item_view, raw)
    }
}

impl rt::WriteComplex for FindConversation {
    #[inline]
    fn attributes(&self, out: &mut rt::Writer) {
        out.optional_attribute("Traversal", &self.traversal);
        out.optional_attribute("ViewFilter", &self.view_filter);
    }

    #[inline]
    fn content(&self, out: &mut rt::Writer) {
        out.choice(&self.page_item_view);
        out.element("m:SortOrder", &self.sort_order);
        out.element("m:ParentFolderId", &self.parent_folder_id);
        out.element("m:MailboxScope", &self.mailbox_scope);
        out.element("m:QueryString", &self.query_string);
        out.element("m:ConversationShape", &self.conversation_shape);
    }
}

rt::root!(FindConversation, "m:FindConversation");

/// The choice in `m:FindConversationType`.
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub enum FindConversationPageItemView {
    /// Element `m:IndexedPageItemView`.
    IndexedPageItemView(Box<IndexedPageView>),
    /// Element `m:SeekToConditionPageItemView`, since `Exchange2013_SP1`.
    SeekToConditionPageItemView(Box<SeekToConditionPageView>),
    /// An element that the schema does not list, or that could not be read.
    Unlisted(xml::RawXml),
}

impl Eq for FindConversationPageItemView {}

impl FindConversationPageItemView {
    /// What the alternatives have in common, their [`BasePaging`]; `None` for one that has none.
    #[inline]
    pub fn as_paging(&self) -> Option<&BasePaging> {
        Some(
            match self {
                Self::IndexedPageItemView(value) => &value.base,
                Self::SeekToConditionPageItemView(value) => &value.base,
                Self::Unlisted(_) => return None,
            },
        )
    }

    /// Like [`Self::as_paging`], to change it.
    #[inline]
    pub fn as_paging_mut(&mut self) -> Option<&mut BasePaging> {
        Some(
            match self {
                Self::IndexedPageItemView(value) => &mut value.base,
                Self::SeekToConditionPageItemView(value) => &mut value.base,
                Self::Unlisted(_) => return None,
            },
        )
    }
}

rt::from_variants!(
    FindConversationPageItemView: IndexedPageItemView(IndexedPageView),
    SeekToConditionPageItemView(SeekToConditionPageView)
);

rt::choice_type!(
    FindConversationPageItemView { 0 IndexedPageItemView = m "IndexedPageItemView", 1
    SeekToConditionPageItemView = m "SeekToConditionPageItemView" }
);
