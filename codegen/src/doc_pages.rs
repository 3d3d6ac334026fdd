//! Finding the page of Microsoft's reference for each type and operation.
//!
//! In: a table of pages and a schema folder. Out: `doc-pages.toml`, from which the generator makes the links in the
//! documentation.
//!
//! The reference has pages for elements and operations, but not for types. The page of an element documents its type.
//! Several elements can have the same type, and elements of the same name can have different types. A type gets a page
//! only if the choice is certain: see [`Elements::page`]. The page of an element also has the values of its attributes, so
//! an enumeration gets the page of an element or attribute with this type.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use crate::error::{Error, ErrorKind, Result};
use crate::exchange::REFERENCE;
use crate::load;
use crate::schema::{
    ComplexType, DocPages, Name, Particle, Schema, Type, TypePage, TypeRef, Variety, file_names,
};
use crate::write::Files;

/// The parts of a page's name that mark another service: autodiscover, and the old service for unified messaging.
const OTHER_SERVICES: [&str; 3] = ["pox", "soap", "um-web-service"];

/// A row of the table.
struct Row {
    page: String,
    /// The local name of the page's type; empty if the table does not have it.
    xsd_type: String,
}

/// The pages of a table.
#[derive(Default)]
struct Table {
    elements: BTreeMap<String, Vec<Row>>,
    operations: BTreeMap<String, Vec<Row>>,
}

/// The result of [`doc_pages`].
#[derive(Clone, Debug)]
pub struct DocPagesFile {
    /// The file `doc-pages.toml`.
    pub files: Files,
    /// The number of types and operations with a page, in words.
    pub summary: String,
}

/// Finds the page of each type and operation in a table of pages.
///
/// The first row of the table names the columns, which are separated by tabs: `page`, `kind` (`element` or `operation`),
/// `name` and `xsd_type`. Other columns are ignored.
///
/// # Errors
/// When the table cannot be read, or when the folder does not load.
pub fn doc_pages(table: &Path, schemas: &Path) -> Result<DocPagesFile> {
    let schema = load::load(schemas)?;
    let text = fs::read_to_string(table).map_err(|error| Error::io(table, &error))?;
    let table = Table::read(&text).map_err(|error| error.in_file(table.display().to_string()))?;
    let pages = pages(&schema, &table);
    let summary = format!(
        "pages of {} of {} types and of {} of {} operations",
        pages.types.len(),
        schema.types.len(),
        pages.operations.len(),
        schema.operations.len()
    );
    let mut files = Files::default();
    files.insert(file_names::DOC_PAGES, load::doc_pages::write(&pages, REFERENCE))?;
    Ok(DocPagesFile { files, summary })
}

/// The pages of a schema's types and operations.
fn pages(schema: &Schema, table: &Table) -> DocPages {
    let mut pages = DocPages::default();
    let elements = Elements::of(schema);
    for name in schema.types.keys() {
        if let Some(page) = elements.page(name, schema, table) {
            pages.types.insert(name.clone(), page);
        }
    }
    let enumerations = schema
        .types
        .iter()
        .filter(|(name, definition)| is_enumeration(definition) && !pages.types.contains_key(name));
    let of_enumerations = enumerations.filter_map(|(name, _)| {
        let of_element = elements.page_of_any(name, table);
        Some((name.clone(), of_element.or_else(|| page_of_attribute(name, schema, &pages))?))
    });
    let of_enumerations: Vec<_> = of_enumerations.collect();
    pages.types.extend(of_enumerations);
    for operation in &schema.operations {
        let rows = table.operations.get(&operation.name).map_or([].as_slice(), Vec::as_slice);
        // Other pages of an operation show how to create one kind of item.
        let page = format!("{}-operation", operation.name.to_lowercase());
        let row = match rows {
            [only] => Some(only),
            several => several.iter().find(|row| row.page == page),
        };
        if let Some(row) = row {
            pages.operations.insert(operation.name.clone(), row.page.clone());
        }
    }
    pages
}

/// The page of the first type that has an attribute of a type.
fn page_of_attribute(name: &Name, schema: &Schema, pages: &DocPages) -> Option<TypePage> {
    let owners = schema.types.iter().filter(|(_, definition)| {
        let attributes = definition.as_complex().map(|complex| &complex.attributes.own);
        attributes.into_iter().flatten().any(|attribute| attribute.type_ref.name() == Some(name))
    });
    owners.map(|(owner, _)| owner).find_map(|owner| pages.types.get(owner).cloned())
}

fn is_enumeration(definition: &Type) -> bool {
    match definition.as_simple().map(|simple| &simple.variety) {
        Some(Variety::List(TypeRef::Anonymous(item))) => is_enumeration(item),
        Some(variety) => variety.is_enumeration(),
        None => false,
    }
}

impl Table {
    fn read(text: &str) -> Result<Self> {
        let mut lines = text.lines();
        let header: Vec<&str> = lines.next().unwrap_or_default().split('\t').collect();
        let column = |name: &str| {
            header.iter().position(|column| *column == name).ok_or_else(|| {
                let message = format!("expected the column {name:?}, found {:?}", header.join(" "));
                Error::new(ErrorKind::Syntax, message).at_line(1)
            })
        };
        let [page, kind, name, xsd_type] =
            [column("page")?, column("kind")?, column("name")?, column("xsd_type")?];
        let mut table = Self::default();
        for (index, line) in lines.enumerate() {
            let cells: Vec<&str> = line.split('\t').collect();
            let cell = |column: usize| cells.get(column).copied().unwrap_or_default().trim();
            let rows = match cell(kind) {
                "element" => &mut table.elements,
                "operation" => &mut table.operations,
                other => {
                    let message = format!("expected the kind \"element\" or \"operation\", found {other:?}");
                    return Err(Error::new(ErrorKind::Syntax, message).at_line(index + 2));
                }
            };
            if !load::doc_pages::is_page(cell(page)) {
                let message = format!("expected {}, found {:?}", load::doc_pages::PAGE, cell(page));
                return Err(Error::new(ErrorKind::Syntax, message).at_line(index + 2));
            }
            let suffix = cell(page).split_once('-').map_or("", |(_, suffix)| suffix);
            if !OTHER_SERVICES.iter().any(|other| suffix.contains(other)) {
                let row = Row { page: cell(page).to_owned(), xsd_type: cell(xsd_type).to_owned() };
                rows.entry(cell(name).to_owned()).or_default().push(row);
            }
        }
        Ok(table)
    }
}

/// The elements of a schema, global and local.
#[derive(Default)]
struct Elements<'s> {
    /// The local names of the elements of each type.
    by_type: BTreeMap<&'s Name, BTreeSet<&'s str>>,
    /// The types of the elements of each local name; `None` for an anonymous type.
    types: BTreeMap<&'s str, BTreeSet<Option<&'s Name>>>,
}

impl<'s> Elements<'s> {
    fn of(schema: &'s Schema) -> Self {
        let mut elements = Self::default();
        for element in schema.elements.values() {
            elements.add(&element.name, &element.type_ref);
        }
        for definition in schema.types.values() {
            elements.add_type(definition);
        }
        for group in schema.groups.values() {
            elements.add_particle(&group.particle);
        }
        elements
    }

    fn add(&mut self, name: &'s Name, type_ref: &'s TypeRef) {
        let named = match type_ref {
            TypeRef::Named(named) => {
                self.by_type.entry(named).or_default().insert(&name.local);
                Some(named)
            }
            TypeRef::Anonymous(definition) => {
                self.add_type(definition);
                None
            }
        };
        self.types.entry(&name.local).or_default().insert(named);
    }

    fn add_type(&mut self, definition: &'s Type) {
        if let Some(particle) = definition.as_complex().and_then(ComplexType::particle) {
            self.add_particle(particle);
        }
    }

    fn add_particle(&mut self, particle: &'s Particle) {
        particle.local_elements().for_each(|element| self.add(&element.name, &element.type_ref));
    }

    /// The page of a type. It is the page of the only global element with the type. Otherwise it is the page of the
    /// element that is named like the type, or of the only element with the type.
    fn page(&self, name: &Name, schema: &Schema, table: &Table) -> Option<TypePage> {
        let elements = self.by_type.get(name)?;
        let is_of_type = |type_ref: &TypeRef| type_ref.name() == Some(name);
        let global = schema.elements.values().filter(|element| is_of_type(&element.type_ref));
        let global: BTreeSet<&str> = global.map(|element| element.name.local.as_str()).collect();
        let only = |names: &BTreeSet<&str>| {
            names.first().filter(|_| names.len() == 1).map(|name| (*name).to_owned())
        };
        let namesake = elements.get(name.without_suffix()).map(|element| (*element).to_owned());
        let mut candidates = [only(&global), namesake, only(elements)].into_iter().flatten();
        let with_page =
            |element: String| Some(TypePage { page: self.page_of(&element, name, schema, table)?, element });
        candidates.find_map(with_page)
    }

    /// The page of the element with the shortest name, of those whose page names a type.
    fn page_of_any(&self, name: &Name, table: &Table) -> Option<TypePage> {
        let elements = self.by_type.get(name)?.iter().filter_map(|element| {
            let mut rows = table.elements.get(*element)?.iter().filter(|row| row.xsd_type == name.local);
            let (row, None) = (rows.next()?, rows.next()) else { return None };
            Some(TypePage { page: row.page.clone(), element: (*element).to_owned() })
        });
        elements.min_by_key(|page| page.element.len())
    }

    /// The page of an element that has a type. It names the type. If it does not name a type of the schema, it is the only
    /// page for elements of that name, and all of them have the type.
    fn page_of(&self, element: &str, of: &Name, schema: &Schema, table: &Table) -> Option<String> {
        let rows = table.elements.get(element)?;
        let of_type: Vec<&Row> = rows.iter().filter(|row| row.xsd_type == of.local).collect();
        let row = match (of_type.as_slice(), rows.as_slice()) {
            ([row], _) => row,
            ([], [row])
                if !schema.types.keys().any(|name| name.local == row.xsd_type)
                    && self.types[element] == [Some(of)].into() =>
            {
                row
            }
            (several, _) => {
                let page = format!("{element}-{}", of.local).to_lowercase();
                several.iter().find(|row| row.page == page)?
            }
        };
        Some(row.page.clone())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::test_schema::{name, schema};

    const HEADER: &str = "page\tkind\tname\txsd_type\tparents\n";

    /// The page of the type `AType` in a schema with these elements, and a table with these rows.
    fn page(global: &[&str], local: &[&str], rows: &[&str]) -> Option<String> {
        let element = |name: &&str| format!("<xs:element name=\"{name}\" type=\"t:AType\"/>");
        let list = |names: &[&str]| names.iter().map(element).collect::<String>();
        let types = format!(
            "<xs:simpleType name=\"AType\"><xs:restriction base=\"xs:int\"/></xs:simpleType>{}\
             <xs:complexType name=\"Holder\"><xs:sequence>{}<xs:element name=\"Both\" type=\"xs:int\"/>\
             </xs:sequence></xs:complexType>",
            list(global),
            list(local)
        );
        let rows = rows.join("\n").replace(' ', "\t");
        let table = Table::read(&format!("{HEADER}{rows}")).expect("the table is valid");
        pages(&schema(&types), &table).types.remove(&name("AType")).map(|page| page.page)
    }

    #[test]
    fn page_of_a_type_is_that_of_its_certain_element() {
        let row = |name: &str| format!("{} element {name} AType", name.to_lowercase());
        let (a, b, c) = (&*row("A"), &*row("B"), &*row("C"));
        for (global, local, rows, expected) in [
            (&["B"][..], &["A", "C"][..], &[a, b, c][..], Some("b")),
            (&["B", "C"], &["A"], &[a, b, c], Some("a")),
            (&["B", "C"], &[], &[b, c], None),
            (&[], &["A", "B"], &[a, b], Some("a")),
            (&[], &["B"], &[b], Some("b")),
            (&[], &["B", "C"], &[b], None),
            (&[], &["A"], &["a element A Holder"], None),
            (&[], &["A"], &["a element A unknown"], Some("a")),
            (&[], &["A"], &["a element A "], Some("a")),
            (&[], &["Both"], &["both element Both "], None),
            (&[], &["A"], &["a element A AType", "a-atype element A AType"], Some("a-atype")),
            (&[], &["A"], &["a-one element A AType", "a-two element A AType"], None),
            (&[], &["A"], &["a-pox element A AType"], None),
        ] {
            assert_eq!(page(global, local, rows).as_deref(), expected, "{global:?} {local:?} {rows:?}");
        }
    }

    #[test]
    fn page_of_an_enumeration_is_that_of_an_element_or_attribute_with_the_type() {
        let types = "<xs:simpleType name=\"AType\"><xs:restriction base=\"xs:string\"><xs:enumeration value=\"X\"/>\
             </xs:restriction></xs:simpleType>\
             <xs:complexType name=\"Holder\"><xs:sequence><xs:element name=\"Long\" type=\"t:AType\"/>\
             <xs:element name=\"B\" type=\"t:AType\"/></xs:sequence></xs:complexType>\
             <xs:complexType name=\"AttributeType\"><xs:attribute name=\"C\" type=\"t:AType\"/></xs:complexType>\
             <xs:element name=\"Attribute\" type=\"t:AttributeType\"/>";
        let page = |rows: &[&str]| {
            let rows = rows.join("\n").replace(' ', "\t");
            let table = Table::read(&format!("{HEADER}{rows}")).expect("the table is valid");
            pages(&schema(types), &table).types.remove(&name("AType")).map(|page| page.page)
        };
        let (long, short) = ("long element Long AType", "b element B AType");
        let of_attribute = "attribute element Attribute AttributeType";
        assert_eq!(page(&[of_attribute, long, short]).as_deref(), Some("b"));
        assert_eq!(page(&[of_attribute, long]).as_deref(), Some("long"));
        assert_eq!(page(&[of_attribute, "b element B OtherType"]).as_deref(), Some("attribute"));
        assert_eq!(page(&["b element B OtherType"]), None);
    }

    #[test]
    fn wrong_table_is_refused_with_its_line() {
        let error = |text: &str| Table::read(text).err().expect("the table is refused");
        assert_eq!(error("page\tkind\n").to_string(), "expected the column \"name\", found \"page kind\"");
        let page = error(&format!("{HEADER}Item.aspx\telement\tItem\t\t\n"));
        let expected = "expected a page of lower-case letters, digits, \"-\" and \"_\", found \"Item.aspx\"";
        assert_eq!((page.line(), page.to_string()), (Some(2), expected.to_owned()));
        let error = error(&format!("{HEADER}a\tattribute\tA\t\t\n"));
        assert_eq!(error.line(), Some(2));
        assert_eq!(error.to_string(), "expected the kind \"element\" or \"operation\", found \"attribute\"");
    }
}
