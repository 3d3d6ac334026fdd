// @generated

use ::ews_bindings::{Result, value, xml};

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

xml::complex_type!(
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

xml::blank_new!(UploadItem: blank, blank, blank);

impl xml::ReadNode for UploadItem {
    #[inline]
    fn attribute(
        &mut self,
        attribute: &xml::Attribute,
        input: &mut xml::Input,
    ) -> Result<xml::Taken> {
        match attribute.name() {
            (xml::Namespace::None, "CreateAction") => {
                input.require_attribute(&mut self.create_action, attribute, 0)
            }
            (xml::Namespace::None, "IsAssociated") => {
                input.fill_attribute(&mut self.is_associated, attribute)
            }
            _ => Ok(xml::Taken::No),
        }
    }

    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match tag.name() {
            (xml::T, "ParentFolderId") => {
                input.require(&mut self.parent_folder_id, tag, 1)
            }
            (xml::T, "ItemId") => input.fill(&mut self.item_id, tag),
            (xml::T, "Data") => input.require(&mut self.data, tag, 2),
            _ => Ok(xml::Taken::No),
        }
    }
}

impl xml::WriteNode for UploadItem {
    #[inline]
    fn attributes(&self, out: &mut xml::Output) {
        out.attribute("CreateAction", &self.create_action);
        out.optional_attribute("IsAssociated", &self.is_associated);
    }

    #[inline]
    fn content(&self, out: &mut xml::Output) {
        out.element("t:ParentFolderId", &self.parent_folder_id);
        out.element("t:ItemId", &self.item_id);
        out.element("t:Data", &self.data);
    }
}
