//! The model groups that the runtime can match, and that XML Schema 1.0 allows.

use crate::error::{Error, ErrorKind};
use crate::limits;
use crate::schema::{Particle, Schema, Term};

/// Returns the errors of a model group, without its component.
pub(super) fn check(group: &Particle, schema: &Schema) -> Vec<Error> {
    let inner = group.term.children();
    let mut errors = Vec::new();
    if nests_counts(group) {
        errors.push(unsupported(
            "nested repetition with minOccurs over 1",
            "set minOccurs=\"1\" on this group and on the repeated elements inside",
            group,
        ));
    }
    if matches!(group.term, Term::All(_)) {
        errors.extend(check_all(group, inner));
    } else if let Some(reference) = inner.iter().find(|particle| is_group_with_all(particle, schema)) {
        let construct = "xs:all in another group, through a reference";
        errors.push(unsupported(construct, "make the reference the whole content of the type", reference));
    }
    errors
}

/// Returns `true` if counted particles are nested. The runtime matches content greedily, which is wrong then.
fn nests_counts(group: &Particle) -> bool {
    let repeats = |particle: &Particle| particle.occurrence.repeats();
    let is_counted = |particle: &Particle| repeats(particle) && particle.occurrence.min > 1;
    let mut inner = group.term.children().iter().flat_map(Particle::descendants);
    repeats(group) && inner.any(|inner| is_counted(inner) || (is_counted(group) && repeats(inner)))
}

fn check_all(group: &Particle, inner: &[Particle]) -> Vec<Error> {
    let is_repeated = |particle: &&Particle| particle.occurrence.repeats();
    let repeated = |construct: &'static str| {
        move |particle: &Particle| unsupported(construct, "use a repeated xs:choice", particle)
    };
    let mut errors: Vec<Error> = Vec::new();
    errors.extend([group].into_iter().filter(is_repeated).map(repeated("repeated xs:all")));
    errors.extend(inner.iter().filter(is_repeated).map(repeated("repeated element in xs:all")));
    if inner.len() > limits::ALL_ELEMENTS {
        let message = format!(
            "expected at most {} elements in xs:all, found {}; use a repeated xs:choice",
            limits::ALL_ELEMENTS,
            inner.len()
        );
        errors.push(Error::new(ErrorKind::Unsupported, message).at(&group.location));
    }
    errors
}

/// Returns `true` for a reference to a group whose content is an `xs:all`.
fn is_group_with_all(particle: &Particle, schema: &Schema) -> bool {
    match &particle.term {
        Term::GroupRef(name) => {
            schema.groups.get(name).is_some_and(|group| matches!(group.particle.term, Term::All(_)))
        }
        _ => false,
    }
}

fn unsupported(construct: &str, remedy: &str, particle: &Particle) -> Error {
    Error::unsupported(construct, remedy).at(&particle.location)
}

#[cfg(test)]
mod tests {
    use crate::load;
    use crate::schema::Namespace;

    /// The error for a type `A` with this content, and a group `G` with `xs:all`.
    fn error(content: &str) -> String {
        let uri = Namespace::Types.uri();
        let types = format!(
            "<xs:schema xmlns:xs=\"{}\" xmlns:t=\"{uri}\" targetNamespace=\"{uri}\">\
             <xs:group name=\"G\"><xs:all><xs:element name=\"B\" type=\"xs:int\"/></xs:all></xs:group>\
             <xs:complexType name=\"A\">{content}</xs:complexType></xs:schema>",
            Namespace::Xs.uri(),
        );
        let schema = load::from_texts(|file| (file == "types.xsd").then(|| types.clone()));
        schema.map_or_else(|error| error.to_string(), |_| "accepted".to_owned())
    }

    #[test]
    fn xs_all_is_the_whole_content_and_nothing_in_it_repeats() {
        let element = "<xs:element name=\"C\" type=\"xs:int\"/>";
        let repeated = element.replace("/>", " maxOccurs=\"2\"/>");
        let group = "<xs:group ref=\"t:G\"/>";
        for (content, expected) in [
            (format!("<xs:all>{element}</xs:all>"), "accepted"),
            (group.to_owned(), "accepted"),
            (
                format!("<xs:all>{repeated}</xs:all>"),
                "unsupported repeated element in xs:all; use a repeated xs:choice",
            ),
            (format!("<xs:all maxOccurs=\"2\">{element}</xs:all>"), "unsupported repeated xs:all"),
            (format!("<xs:sequence>{group}{element}</xs:sequence>"), "unsupported xs:all in another group"),
            (
                format!("<xs:sequence><xs:all>{element}</xs:all></xs:sequence>"),
                "xs:all is not allowed in xs:sequence",
            ),
            ("<xs:all><xs:any/></xs:all>".to_owned(), "xs:any is not allowed in xs:all"),
        ] {
            let found = error(&content);
            assert!(found.contains(expected), "{found}");
        }
    }
}
