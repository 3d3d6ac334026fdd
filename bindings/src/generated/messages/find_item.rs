// @generated

use ::ews_bindings::{Result, rt, xml};

use super::super::types::{
    BaseGroupBy, BasePaging, CalendarView, ContactsView, DistinguishedGroupBy,
    FractionalPageView, GroupBy, IndexedPageView, ItemQueryTraversal, ItemResponseShape,
    NonEmptyArrayOfBaseFolderIds, NonEmptyArrayOfFieldOrders, Restriction,
    SeekToConditionPageView,
};

use super::QueryString;

/// Complex type `m:FindItemType`.
///
/// Extends `m:BaseRequestType`.
/// Global element `m:FindItem`.
#[doc(alias = "FindItemType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct FindItem {
    /// Attribute `Traversal`, required.
    pub traversal: ItemQueryTraversal,
    /// Element `m:ItemShape`, required.
    pub item_shape: ItemResponseShape,
    /// One of `m:IndexedPageItemView`, `m:FractionalPageItemView`, `m:SeekToConditionPageItemView`, `m:CalendarView`, `m:ContactsView`, optional.
    pub view: Option<FindItemView>,
    /// One of `m:GroupBy`, `m:DistinguishedGroupBy`, optional.
    pub group_by: Option<FindItemGroupBy>,
    /// Element `m:Restriction`, optional.
    pub restriction: Option<Box<Restriction>>,
    /// Element `m:SortOrder`, optional.
    pub sort_order: Option<NonEmptyArrayOfFieldOrders>,
    /// Element `m:ParentFolderIds`, required.
    pub parent_folder_ids: NonEmptyArrayOfBaseFolderIds,
    /// Element `m:QueryString`, optional, since `Exchange2010_SP1`.
    pub query_string: Option<Box<QueryString>>,
}

impl Eq for FindItem {}

rt::complex_type!(
    FindItem { name: "m:FindItemType", required:
    "@Traversal, m:ItemShape, m:ParentFolderIds", bits: 3, model:
    "m:ItemShape, (m:IndexedPageItemView | m:FractionalPageItemView | m:SeekToConditionPageItemView | m:CalendarView | m:ContactsView)?, (m:GroupBy | m:DistinguishedGroupBy)?, m:Restriction?, m:SortOrder?, m:ParentFolderIds, m:QueryString?"
    }
);

impl FindItem {
    /// From what is required; the rest is empty.
    #[inline]
    pub fn new(
        traversal: ItemQueryTraversal,
        item_shape: ItemResponseShape,
        parent_folder_ids: NonEmptyArrayOfBaseFolderIds,
    ) -> Self {
        Self {
            traversal,
            item_shape,
            view: None,
            group_by: None,
            restriction: None,
            sort_order: None,
            parent_folder_ids,
            query_string: None,
        }
    }
}

rt::placeholder_new!(FindItem: placeholder, placeholder, placeholder);

impl rt::ReadComplex for FindItem {
    #[inline]
    fn attribute(
        &mut self,
        attribute: &rt::Attribute,
        reader: &mut rt::Reader,
    ) -> Result<rt::Handled> {
        match attribute.name() {
            (rt::Namespace::None, "Traversal") => {
                reader.require_attribute(&mut self.traversal, attribute, 0)
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
            (rt::M, "ItemShape") => reader.require(&mut self.item_shape, tag, 1),
            (rt::M, "Restriction") => reader.fill(&mut self.restriction, tag),
            (rt::M, "SortOrder") => reader.fill(&mut self.sort_order, tag),
            (rt::M, "ParentFolderIds") => {
                reader.require(&mut self.parent_folder_ids, tag, 2)
            }
            (rt::M, "QueryString") => reader.fill(&mut self.query_string, tag),
            _ => {
                match reader.choose(&mut self.view, tag)? {
                    rt::Handled::No => reader.choose(&mut self.group_by, tag),
                    handled => Ok(handled),
                }
            }
        }
    }

    #[inline]
    fn unlisted(
        &mut self,
        raw: xml::RawXml,
        reader: &mut rt::Reader,
    ) -> Result<(), xml::RawXml> {
        reader
            .keep_optional(&mut self.view, raw)
            .or_else(|raw| reader.keep_optional(&mut self.group_by, raw))
    }
}

impl rt::WriteComplex for FindItem {
    #[inline]
    fn attributes(&self, out: &mut rt::Writer) {
        out.attribute("Traversal", &self.traversal);
    }

    #[inline]
    fn content(&self, out: &mut rt::Writer) {
        out.element("m:ItemShape", &self.item_shape);
        out.choice(&self.view);
        out.choice(&self.group_by);
        out.element("m:Restriction", &self.restriction);
        out.element("m:SortOrder", &self.sort_order);
        out.element("m:ParentFolderIds", &self.parent_folder_ids);
        out.element("m:QueryString", &self.query_string);
    }
}

rt::root!(FindItem, "m:FindItem");

/// The choice in `m:FindItemType`.
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub enum FindItemGroupBy {
    /// Element `m:GroupBy`.
    GroupBy(Box<GroupBy>),
    /// Element `m:DistinguishedGroupBy`.
    DistinguishedGroupBy(Box<DistinguishedGroupBy>),
    /// An element that the schema does not list, or that could not be read.
    Unlisted(xml::RawXml),
}

impl Eq for FindItemGroupBy {}

impl FindItemGroupBy {
    /// What the alternatives have in common, their [`BaseGroupBy`]; `None` for one that has none.
    #[inline]
    pub fn as_group_by(&self) -> Option<&BaseGroupBy> {
        Some(
            match self {
                Self::GroupBy(value) => &value.base,
                Self::DistinguishedGroupBy(value) => &value.base,
                Self::Unlisted(_) => return None,
            },
        )
    }

    /// Like [`Self::as_group_by`], to change it.
    #[inline]
    pub fn as_group_by_mut(&mut self) -> Option<&mut BaseGroupBy> {
        Some(
            match self {
                Self::GroupBy(value) => &mut value.base,
                Self::DistinguishedGroupBy(value) => &mut value.base,
                Self::Unlisted(_) => return None,
            },
        )
    }
}

rt::from_variants!(
    FindItemGroupBy: GroupBy(GroupBy), DistinguishedGroupBy(DistinguishedGroupBy)
);

rt::choice_type!(
    FindItemGroupBy { 0 GroupBy = m "GroupBy", 1 DistinguishedGroupBy = m
    "DistinguishedGroupBy" }
);

/// The choice in `m:FindItemType`.
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub enum FindItemView {
    /// Element `m:IndexedPageItemView`.
    IndexedPageItemView(Box<IndexedPageView>),
    /// Element `m:FractionalPageItemView`.
    FractionalPageItemView(Box<FractionalPageView>),
    /// Element `m:SeekToConditionPageItemView`, since `Exchange2013_SP1`.
    SeekToConditionPageItemView(Box<SeekToConditionPageView>),
    /// Element `m:CalendarView`.
    CalendarView(Box<CalendarView>),
    /// Element `m:ContactsView`.
    ContactsView(Box<ContactsView>),
    /// An element that the schema does not list, or that could not be read.
    Unlisted(xml::RawXml),
}

impl Eq for FindItemView {}

impl FindItemView {
    /// What the alternatives have in common, their [`BasePaging`]; `None` for one that has none.
    #[inline]
    pub fn as_paging(&self) -> Option<&BasePaging> {
        Some(
            match self {
                Self::IndexedPageItemView(value) => &value.base,
                Self::FractionalPageItemView(value) => &value.base,
                Self::SeekToConditionPageItemView(value) => &value.base,
                Self::CalendarView(value) => &value.base,
                Self::ContactsView(value) => &value.base,
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
                Self::FractionalPageItemView(value) => &mut value.base,
                Self::SeekToConditionPageItemView(value) => &mut value.base,
                Self::CalendarView(value) => &mut value.base,
                Self::ContactsView(value) => &mut value.base,
                Self::Unlisted(_) => return None,
            },
        )
    }
}

rt::from_variants!(
    FindItemView: IndexedPageItemView(IndexedPageView),
    FractionalPageItemView(FractionalPageView),
    SeekToConditionPageItemView(SeekToConditionPageView), CalendarView(CalendarView),
    ContactsView(ContactsView)
);

rt::choice_type!(
    FindItemView { 0 IndexedPageItemView = m "IndexedPageItemView", 1
    FractionalPageItemView = m "FractionalPageItemView", 2 SeekToConditionPageItemView =
    m "SeekToConditionPageItemView", 3 CalendarView = m "CalendarView", 4 ContactsView =
    m "ContactsView" }
);
