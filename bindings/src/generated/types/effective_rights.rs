// @generated

use ::ews_bindings::{Result, rt};

/// Complex type `t:EffectiveRightsType`.
#[doc(alias = "EffectiveRightsType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct EffectiveRights {
    /// Element `t:CreateAssociated`, required.
    pub create_associated: bool,
    /// Element `t:CreateContents`, required.
    pub create_contents: bool,
    /// Element `t:CreateHierarchy`, required.
    pub create_hierarchy: bool,
    /// Element `t:Delete`, required.
    pub delete: bool,
    /// Element `t:Modify`, required.
    pub modify: bool,
    /// Element `t:Read`, required.
    pub read: bool,
    /// Element `t:ViewPrivateItems`, optional, since `Exchange2010_SP1`.
    pub view_private_items: Option<bool>,
}

impl Eq for EffectiveRights {}

rt::complex_type!(
    EffectiveRights { name: "t:EffectiveRightsType", required:
    "t:CreateAssociated, t:CreateContents, t:CreateHierarchy, t:Delete, t:Modify, t:Read",
    bits: 6, model:
    "t:CreateAssociated, t:CreateContents, t:CreateHierarchy, t:Delete, t:Modify, t:Read, t:ViewPrivateItems?"
    }
);

impl EffectiveRights {
    /// From what is required; the rest is empty.
    #[inline]
    pub fn new(
        create_associated: bool,
        create_contents: bool,
        create_hierarchy: bool,
        delete: bool,
        modify: bool,
        read: bool,
    ) -> Self {
        Self {
            create_associated,
            create_contents,
            create_hierarchy,
            delete,
            modify,
            read,
            view_private_items: None,
        }
    }
}

rt::placeholder_new!(
    EffectiveRights: placeholder, placeholder, placeholder, placeholder, placeholder,
    placeholder
);

impl rt::ReadComplex for EffectiveRights {
    #[inline]
    fn child(
        &mut self,
        tag: &rt::StartTag,
        reader: &mut rt::Reader,
    ) -> Result<rt::Handled> {
        match tag.name() {
            (rt::T, "CreateAssociated") => {
                reader.require(&mut self.create_associated, tag, 0)
            }
            (rt::T, "CreateContents") => {
                reader.require(&mut self.create_contents, tag, 1)
            }
            (rt::T, "CreateHierarchy") => {
                reader.require(&mut self.create_hierarchy, tag, 2)
            }
            (rt::T, "Delete") => reader.require(&mut self.delete, tag, 3),
            (rt::T, "Modify") => reader.require(&mut self.modify, tag, 4),
            (rt::T, "Read") => reader.require(&mut self.read, tag, 5),
            (rt::T, "ViewPrivateItems") => reader.fill(&mut self.view_private_items, tag),
            _ => Ok(rt::Handled::No),
        }
    }
}

impl rt::WriteComplex for EffectiveRights {
    #[inline]
    fn content(&self, out: &mut rt::Writer) {
        out.element("t:CreateAssociated", &self.create_associated);
        out.element("t:CreateContents", &self.create_contents);
        out.element("t:CreateHierarchy", &self.create_hierarchy);
        out.element("t:Delete", &self.delete);
        out.element("t:Modify", &self.modify);
        out.element("t:Read", &self.read);
        out.element("t:ViewPrivateItems", &self.view_private_items);
    }
}
