import { learnerSkills, reasonCategories, type LearnerSkill, type Reason, type ReasonCategory } from '../../domain/reason';
import { learnerSkillWords, reasonCategoryWords, reasonKindWords } from '../words/reasons';
import { Choice } from './Choice';

interface ReasonKindProps {
  reason: Reason;
  name: string;
  onChoose(kind: Pick<Reason, 'category' | 'skill'>): void;
}

/** Where a reason lies, to be chosen: a category, or one of the skills that learners may lack. */
export function ReasonKind({ reason, name, onChoose }: ReasonKindProps) {
  const { category, skill } = reason;
  return (
    <Choice
      label={`Where it lies: ${name}`}
      value={`${category} ${skill}`}
      shown={reasonKindWords(reason)}
      onChoose={(chosen) => onChoose(kindOf(chosen))}
    >
      {reasonCategories.map((one) =>
        one === 'learnerSkills' ? (
          <optgroup key={one} label={reasonCategoryWords[one]}>
            <option value={`${one} `}>{reasonCategoryWords[one]}</option>
            {learnerSkills.map((own) => (
              <option key={own} value={`${one} ${own}`}>
                {`${reasonCategoryWords[one]}, ${learnerSkillWords[own].toLowerCase()}`}
              </option>
            ))}
          </optgroup>
        ) : (
          <option key={one} value={`${one} `}>
            {reasonCategoryWords[one]}
          </option>
        ),
      )}
    </Choice>
  );
}

function kindOf(chosen: string): Pick<Reason, 'category' | 'skill'> {
  const [category, skill = ''] = chosen.split(' ');
  return { category: category as ReasonCategory, skill: skill as LearnerSkill | '' };
}
