// @generated

use ::ews_bindings::{Result, xml};

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

xml::complex_type!(
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

xml::blank_new!(EffectiveRights: blank, blank, blank, blank, blank, blank);

impl xml::ReadNode for EffectiveRights {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match tag.name() {
            (xml::T, "CreateAssociated") => {
                input.require(&mut self.create_associated, tag, 0)
            }
            (xml::T, "CreateContents") => {
                input.require(&mut self.create_contents, tag, 1)
            }
            (xml::T, "CreateHierarchy") => {
                input.require(&mut self.create_hierarchy, tag, 2)
            }
            (xml::T, "Delete") => input.require(&mut self.delete, tag, 3),
            (xml::T, "Modify") => input.require(&mut self.modify, tag, 4),
            (xml::T, "Read") => input.require(&mut self.read, tag, 5),
            (xml::T, "ViewPrivateItems") => input.fill(&mut self.view_private_items, tag),
            _ => Ok(xml::Taken::No),
        }
    }
}

impl xml::WriteNode for EffectiveRights {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        out.element("t:CreateAssociated", &self.create_associated);
        out.element("t:CreateContents", &self.create_contents);
        out.element("t:CreateHierarchy", &self.create_hierarchy);
        out.element("t:Delete", &self.delete);
        out.element("t:Modify", &self.modify);
        out.element("t:Read", &self.read);
        out.element("t:ViewPrivateItems", &self.view_private_items);
    }
}
