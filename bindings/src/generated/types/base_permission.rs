// @generated

use ::ews_bindings::{Result, rt};

use super::{PermissionAction, UserId};

/// Abstract complex type `t:BasePermissionType`.
#[doc(alias = "BasePermissionType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct BasePermission {
    /// Element `t:UserId`, required.
    pub user_id: UserId,
    /// Element `t:CanCreateItems`, optional.
    pub can_create_items: Option<bool>,
    /// Element `t:CanCreateSubFolders`, optional.
    pub can_create_sub_folders: Option<bool>,
    /// Element `t:IsFolderOwner`, optional.
    pub is_folder_owner: Option<bool>,
    /// Element `t:IsFolderVisible`, optional.
    pub is_folder_visible: Option<bool>,
    /// Element `t:IsFolderContact`, optional.
    pub is_folder_contact: Option<bool>,
    /// Element `t:EditItems`, optional.
    pub edit_items: Option<PermissionAction>,
    /// Element `t:DeleteItems`, optional.
    pub delete_items: Option<PermissionAction>,
}

impl Eq for BasePermission {}

rt::complex_type!(
    BasePermission { name: "t:BasePermissionType", required: "t:UserId", bits: 1,
    model:
    "t:UserId, t:CanCreateItems?, t:CanCreateSubFolders?, t:IsFolderOwner?, t:IsFolderVisible?, t:IsFolderContact?, t:EditItems?, t:DeleteItems?"
    }
);

impl BasePermission {
    /// From what is required; the rest is empty.
    #[inline]
    pub fn new(user_id: UserId) -> Self {
        Self {
            user_id,
            can_create_items: None,
            can_create_sub_folders: None,
            is_folder_owner: None,
            is_folder_visible: None,
            is_folder_contact: None,
            edit_items: None,
            delete_items: None,
        }
    }
}

rt::placeholder_new!(BasePermission: placeholder);

impl rt::ReadComplex for BasePermission {
    #[inline]
    fn child(
        &mut self,
        tag: &rt::StartTag,
        reader: &mut rt::Reader,
    ) -> Result<rt::Handled> {
        match tag.name() {
            (rt::T, "UserId") => reader.require(&mut self.user_id, tag, 0),
            (rt::T, "CanCreateItems") => reader.fill(&mut self.can_create_items, tag),
            (rt::T, "CanCreateSubFolders") => {
                reader.fill(&mut self.can_create_sub_folders, tag)
            }
            (rt::T, "IsFolderOwner") => reader.fill(&mut self.is_folder_owner, tag),
            (rt::T, "IsFolderVisible") => reader.fill(&mut self.is_folder_visible, tag),
            (rt::T, "IsFolderContact") => reader.fill(&mut self.is_folder_contact, tag),
            (rt::T, "EditItems") => reader.fill(&mut self.edit_items, tag),
            (rt::T, "DeleteItems") => reader.fill(&mut self.delete_items, tag),
            _ => Ok(rt::Handled::No),
        }
    }
}

impl rt::WriteComplex for BasePermission {
    #[inline]
    fn content(&self, out: &mut rt::Writer) {
        out.element("t:UserId", &self.user_id);
        out.element("t:CanCreateItems", &self.can_create_items);
        out.element("t:CanCreateSubFolders", &self.can_create_sub_folders);
        out.element("t:IsFolderOwner", &self.is_folder_owner);
        out.element("t:IsFolderVisible", &self.is_folder_visible);
        out.element("t:IsFolderContact", &self.is_folder_contact);
        out.element("t:EditItems", &self.edit_items);
        out.element("t:DeleteItems", &self.delete_items);
    }
}
