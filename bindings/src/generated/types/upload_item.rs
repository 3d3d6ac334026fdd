// @generated

use ::ews_bindings::{Result, rt, value};

use super::{CreateAction, FolderId, ItemId};

/// Complex type `t:UploadItemType`, since `Exchange2010_SP1`.
#[doc(alias = "UploadItemType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct UploadItem {
    /// Attribute `CreateAction`, required.
    pub create_action: CreateAction,
    /// Attribute `IsAssociated`, optional.
    pub is_associated: Option<bool>,
    /// Element `t:ParentFolderId`, required.
    pub parent_folder_id: FolderId,
    /// Element `t:ItemId`, optional.
    pub item_id: Option<Box<ItemId>>,
    /// Element `t:Data`, required.
    pub data: value::Base64,
}

impl Eq for UploadItem {}

rt::complex_type!(
    UploadItem { name: "t:UploadItemType", required:
    "@CreateAction, t:ParentFolderId, t:Data", bits: 3, model:
    "t:ParentFolderId, t:ItemId?, t:Data" }
);

impl UploadItem {
    /// From what is required; the rest is empty.
    #[inline]
    pub fn new(
        create_action: CreateAction,
        parent_folder_id: FolderId,
        data: value::Base64,
    ) -> Self {
        Self {
            create_action,
            is_associated: None,
            parent_folder_id,
            item_id: None,
            data,
        }
    }
}

rt::placeholder_new!(UploadItem: placeholder, placeholder, placeholder);

impl rt::ReadComplex for UploadItem {
    #[inline]
    fn attribute(
        &mut self,
        attribute: &rt::Attribute,
        reader: &mut rt::Reader,
    ) -> Result<rt::Handled> {
        match attribute.name() {
            (rt::Namespace::None, "CreateAction") => {
                reader.require_attribute(&mut self.create_action, attribute, 0)
            }
            (rt::Namespace::None, "IsAssociated") => {
                reader.fill_attribute(&mut self.is_associated, attribute)
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
            (rt::T, "ParentFolderId") => {
                reader.require(&mut self.parent_folder_id, tag, 1)
            }
            (rt::T, "ItemId") => reader.fill(&mut self.item_id, tag),
            (rt::T, "Data") => reader.require(&mut self.data, tag, 2),
            _ => Ok(rt::Handled::No),
        }
    }
}

impl rt::WriteComplex for UploadItem {
    #[inline]
    fn attributes(&self, out: &mut rt::Writer) {
        out.attribute("CreateAction", &self.create_action);
        out.optional_attribute("IsAssociated", &self.is_associated);
    }

    #[inline]
    fn content(&self, out: &mut rt::Writer) {
        out.element("t:ParentFolderId", &self.parent_folder_id);
        out.element("t:ItemId", &self.item_id);
        out.element("t:Data", &self.data);
    }
}
